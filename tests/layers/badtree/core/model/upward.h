#include "core/store/connection.h"
#include "upward.h"
#include "core/base/result.h"
