# Installation: the public headers, the libraries behind them and a package for find_package(ClaimGraph).
#
#   find_package(ClaimGraph REQUIRED)
#   target_link_libraries(app PRIVATE ClaimGraph::claimgraph)
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(NOT TARGET cg_api)
  return()
endif()

# The layers that `target` is made of, itself included. Every layer is a static library, so private ones count.
function(cg_collect_layers target out)
  get_target_property(aliased ${target} ALIASED_TARGET)
  if(aliased)
    set(target ${aliased})
  endif()
  if(${target} IN_LIST ${out})
    return()
  endif()
  set(found ${${out}} ${target})
  foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    get_target_property(libraries ${target} ${property})
    foreach(library IN LISTS libraries)
      string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" library "${library}")
      if(library MATCHES "^(claimgraph::|cg_)" AND TARGET ${library} AND NOT library STREQUAL "cg_warnings")
        cg_collect_layers(${library} found)
      endif()
    endforeach()
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# One name for consumers, whatever the layers are.
add_library(cg_claimgraph INTERFACE)
set_target_properties(cg_claimgraph PROPERTIES EXPORT_NAME claimgraph)
target_link_libraries(cg_claimgraph INTERFACE claimgraph::api)
target_include_directories(cg_claimgraph INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/claimgraph/detail>)
target_compile_features(cg_claimgraph INTERFACE cxx_std_20)
add_library(ClaimGraph::claimgraph ALIAS cg_claimgraph)

set(layers "")
cg_collect_layers(cg_api layers)
install(TARGETS cg_claimgraph ${layers} EXPORT ClaimGraphTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/claimgraph)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/engine/api/include/claimgraph DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
# What the public headers include of the engine; they keep their paths, below a folder of their own.
foreach(header engine/base/check.h engine/base/limits.h engine/values/value.h)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${PROJECT_SOURCE_DIR}/${header}
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/claimgraph/detail/${folder})
endforeach()

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/ClaimGraph)
install(EXPORT ClaimGraphTargets NAMESPACE ClaimGraph:: DESTINATION ${package_folder})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/ClaimGraphConfig.cmake.in
  ${PROJECT_BINARY_DIR}/ClaimGraphConfig.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ClaimGraphConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ClaimGraphConfig.cmake ${PROJECT_BINARY_DIR}/ClaimGraphConfigVersion.cmake
  DESTINATION ${package_folder})
