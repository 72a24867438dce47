/** Against damage to the files. */
export const rebuild = 'build the dataset again'

/** Against what no damage explains. */
export const rebuildOrReport =
  'build the dataset again; if it stays, the build is at fault: report this line together with the raw file'
