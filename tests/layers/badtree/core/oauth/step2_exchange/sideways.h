#include "core/oauth/step1_authorize/qrcode.h"
