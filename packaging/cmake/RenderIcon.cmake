# Turns one drawn SVG into PNG for light and dark surfaces at 1×, 2× and 3×.
# cmake -DSVG=file -DNAME=icon -DOUT=folder -DRSVG=rsvg-convert -P RenderIcon.cmake
set(light "#33414e") # strokes on a light surface
set(dark "#dbe3ea")  # strokes on a dark surface
file(READ "${SVG}" drawn)
foreach(scheme light dark)
  string(REPLACE "#000000" "${${scheme}}" inked "${drawn}")
  if(inked STREQUAL drawn)
    message(FATAL_ERROR "${SVG}: no stroke in #000000 to ink")
  endif()
  file(WRITE "${OUT}/${scheme}/${NAME}.svg" "${inked}")
  foreach(size 20 40 60)
    execute_process(COMMAND "${RSVG}" -w ${size} -h ${size} "${OUT}/${scheme}/${NAME}.svg"
                            -o "${OUT}/${scheme}/${NAME}-${size}.png" COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endforeach()
