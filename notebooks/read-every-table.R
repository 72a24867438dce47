# Reads every table of dist-data with arrow, or with duckdb where arrow is not installed, and prints what it finds.
# Run it in the root of the repository, or give the folder: Rscript notebooks/read-every-table.R dist-data

given <- commandArgs(trailingOnly = TRUE)
dist <- if (length(given) > 0) given[[1]] else "dist-data"
files <- list.files(file.path(dist, "parquet"), pattern = "\\.parquet$", full.names = TRUE)
if (length(files) == 0) stop("There are no tables in ", dist, ": run `npm ci && npm run build` first.")

read_with_arrow <- function(file) as.data.frame(arrow::read_parquet(file))

read_with_duckdb <- function(file) {
  connection <- DBI::dbConnect(duckdb::duckdb())
  on.exit(DBI::dbDisconnect(connection, shutdown = TRUE))
  path <- DBI::dbQuoteString(connection, file)
  DBI::dbGetQuery(connection, paste0("SELECT * FROM read_parquet(", path, ")"))
}

has <- function(package) requireNamespace(package, quietly = TRUE)
read_table <- if (has("arrow")) {
  read_with_arrow
} else if (has("duckdb") && has("DBI")) {
  read_with_duckdb
} else {
  stop("Neither arrow nor duckdb is installed: install.packages(\"duckdb\")")
}

tables <- lapply(files, read_table)
names(tables) <- sub("\\.parquet$", "", basename(files))
for (name in names(tables)) {
  table <- tables[[name]]
  cat(sprintf("%s: %d rows\n", name, nrow(table)))
  for (column in names(table)) cat(sprintf("  %-24s %s\n", column, class(table[[column]])[[1]]))
}

# Who says how much. A key leads from one table to another: speaker_id.
turns <- tables[["turns"]]
words <- aggregate(words ~ speaker_id, data = turns, FUN = sum)
words <- merge(words, tables[["speakers"]][c("speaker_id", "name")], by = "speaker_id")
print(words[order(-words$words), c("name", "words")], row.names = FALSE)

stopifnot(
  is.logical(turns$is_question),
  inherits(tables[["dates"]]$earliest, "Date"),
  all(turns$speaker_id %in% tables[["speakers"]]$speaker_id)
)
