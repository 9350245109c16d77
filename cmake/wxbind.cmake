# What every target of the project shares, and the function that declares one.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(wxbind_qt Core Network HttpServer Test LinguistTools Gui Concurrent Svg)
if(WXBIND_UI)
  list(APPEND wxbind_qt Widgets PrintSupport)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${wxbind_qt})
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ZXing REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(icu REQUIRED IMPORTED_TARGET icu-i18n icu-uc)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)

find_program(wxbind_ccache ccache)
if(wxbind_ccache AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${wxbind_ccache}")
endif()

# One interface target carries the standard, the warnings and Qt's strictness.
add_library(wxbind_flags INTERFACE)
target_include_directories(wxbind_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_features(wxbind_flags INTERFACE cxx_std_20)
target_compile_options(wxbind_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wsuggest-override
  # g++ 12 sees the empty half of an optional as read; the sanitizers tell true from false
  -Wno-maybe-uninitialized $<$<BOOL:${WXBIND_WERROR}>:-Werror>)
target_compile_definitions(wxbind_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_link_libraries(wxbind_flags INTERFACE tl::expected)
if(WXBIND_SANITIZE)
  target_compile_options(wxbind_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
    -O0 -g1)
  target_link_options(wxbind_flags INTERFACE -fsanitize=address,undefined)
endif()

# wxbind_module(name LINK libs…): a static library of every .cpp in the calling folder.
function(wxbind_module name)
  cmake_parse_arguments(arg "RECURSE" "" "LINK" ${ARGN})
  if(arg_RECURSE)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
  else()
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  endif()
  add_library(wxbind_${name} STATIC ${sources})
  target_link_libraries(wxbind_${name} PUBLIC wxbind_flags ${arg_LINK})
endfunction()
