# Embeds readable data files into a layer, so that an installed program needs no paths.
#
#   cg_embed_data(figures kFigureData data/units.tsv data/cues.tsv)
#
# adds to target cg_figures a generated source that defines, in namespace claimgraph::ingest,
#   extern const EmbeddedFile kFigureData[];   // ends with an empty name
# The layer declares that name itself, privately. Editing a data file rebuilds only that source.
function(cg_embed_data layer symbol)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${symbol}.cc)
  set(inputs ${ARGN})
  list(TRANSFORM inputs PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
  set(script ${PROJECT_SOURCE_DIR}/ingest/lexicon/EmbedDataScript.cmake)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} "-DINPUTS=${inputs}" -P ${script}
    DEPENDS ${inputs} ${script} VERBATIM COMMENT "Embedding data of ${layer}")
  target_sources(cg_${layer} PRIVATE ${output})
endfunction()
