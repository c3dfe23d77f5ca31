# One folder = one layer = one static library.
#
#   cg_layer(plan DIR engine/plan SRCS ... DEPS values functions PRIVATE_DEPS ... LIBS absl::status PRIVATE_LIBS ...)
#
# A target sees the headers of its own folder and of the layers it names, and of no others: the repository
# root is on no include path. Each layer has an include root in the build tree that holds one link, to its own
# folder, so `#include "engine/plan/filter.h"` resolves exactly when `plan` is among the dependencies.
function(cg_layer name)
  cmake_parse_arguments(L "" "DIR" "SRCS;DEPS;PRIVATE_DEPS;LIBS;PRIVATE_LIBS" ${ARGN})
  list(TRANSFORM L_DEPS PREPEND claimgraph::)
  list(TRANSFORM L_PRIVATE_DEPS PREPEND claimgraph::)
  set(root ${CMAKE_BINARY_DIR}/layer_roots/${name})
  get_filename_component(parent ${L_DIR} DIRECTORY)
  file(MAKE_DIRECTORY ${root}/${parent})
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${L_DIR} ${root}/${L_DIR} SYMBOLIC)
  if(L_SRCS)
    add_library(cg_${name} STATIC ${L_SRCS})
    target_include_directories(cg_${name} PUBLIC $<BUILD_INTERFACE:${root}>)
    target_link_libraries(cg_${name} PUBLIC ${L_DEPS} ${L_LIBS}
      PRIVATE ${L_PRIVATE_DEPS} ${L_PRIVATE_LIBS} $<BUILD_INTERFACE:cg_warnings>)
  else()
    add_library(cg_${name} INTERFACE)
    target_include_directories(cg_${name} INTERFACE $<BUILD_INTERFACE:${root}>)
    target_link_libraries(cg_${name} INTERFACE ${L_DEPS} ${L_LIBS})
  endif()
  set_target_properties(cg_${name} PROPERTIES EXPORT_NAME ${name})
  add_library(claimgraph::${name} ALIAS cg_${name})
  set_property(GLOBAL APPEND PROPERTY CLAIMGRAPH_LAYERS cg_${name})
endfunction()

# One test program per layer or stage, one ctest entry each.
#
#   cg_test(values_test SRCS compare_test.cc DEPS values [LABELS slow] [ARGS ...] [TIMEOUT 120])
function(cg_test name)
  cmake_parse_arguments(T "NO_MAIN" "TIMEOUT" "SRCS;DEPS;LIBS;LABELS;ARGS" ${ARGN})
  list(TRANSFORM T_DEPS PREPEND claimgraph::)
  add_executable(${name} ${T_SRCS})
  target_link_libraries(${name} PRIVATE ${T_DEPS} ${T_LIBS} GTest::gmock cg_warnings)
  if(NOT T_NO_MAIN)
    target_link_libraries(${name} PRIVATE GTest::gmock_main)
  endif()
  add_test(NAME ${name} COMMAND ${name} ${T_ARGS})
  if(NOT T_TIMEOUT)
    set(T_TIMEOUT 300)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS "${T_LABELS}")
endfunction()
