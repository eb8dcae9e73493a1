# How every target of the house is built: one place for the standard, the warnings and the speed.
include_guard(GLOBAL)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()

find_program(BANSO_CCACHE ccache)
if(BANSO_CCACHE)
  # Precompiled headers carry time stamps and macros that ccache must be told to look past.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${BANSO_CCACHE}")
  add_compile_options(-fpch-preprocess)
endif()
find_program(BANSO_MOLD mold)
if(BANSO_MOLD AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui LinguistTools)
if(BANSO_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets PrintSupport)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3>=3.40)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(PostgreSQL REQUIRED)

add_library(banso_flags INTERFACE)
target_include_directories(banso_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(banso_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
                           QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
                           QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(banso_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                       -Wnon-virtual-dtor -Woverloaded-virtual)
if(BANSO_WERROR)
  # GCC 12 takes an empty std::optional that is copied for a read of its value (GCC bug 80635);
  # such an alarm is shown, but does not stop the build.
  target_compile_options(banso_flags INTERFACE -Werror $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
endif()
if(BANSO_SANITIZE)
  target_compile_options(banso_flags INTERFACE -fsanitize=${BANSO_SANITIZE} -fno-omit-frame-pointer
                         -fno-sanitize-recover=all)
  target_link_options(banso_flags INTERFACE -fsanitize=${BANSO_SANITIZE})
endif()

# banso_room(name [LINKS target...] [PRIVATE_LINKS target...] [EXCLUDE folder...])
# A room of core is every source of its folder, built as one static library, without the folders
# that are targets of their own. It may lean only on the rooms it names, and each names only rooms
# to its left (tests/architecture reads the includes).
function(banso_room name)
  cmake_parse_arguments(ROOM "" "" "LINKS;PRIVATE_LINKS;EXCLUDE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp"
       "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  foreach(folder IN LISTS ROOM_EXCLUDE)
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
  endforeach()
  add_library(banso_${name} STATIC ${sources})
  target_link_libraries(banso_${name} PUBLIC banso_flags ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
  if(name STREQUAL "base")
    target_precompile_headers(banso_base PRIVATE "${CMAKE_SOURCE_DIR}/core/Precompiled.h")
  else()
    target_precompile_headers(banso_${name} REUSE_FROM banso_base)
  endif()
endfunction()

# banso_ui(name [LINKS target...])
# A part of the window: every source of its folder, with Qt's meta objects and the window's own
# precompiled header (made once, by the widgets).
function(banso_ui name)
  cmake_parse_arguments(UI "" "" "LINKS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp"
       "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(banso_ui_${name} STATIC ${sources})
  set_target_properties(banso_ui_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(banso_ui_${name} PUBLIC banso_flags banso_words Qt6::Widgets ${UI_LINKS})
  if(name STREQUAL "widgets")
    target_precompile_headers(banso_ui_widgets PRIVATE "${CMAKE_SOURCE_DIR}/ui/Precompiled.h")
  else()
    target_precompile_headers(banso_ui_${name} REUSE_FROM banso_ui_widgets)
  endif()
endfunction()
