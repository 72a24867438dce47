"""Reads a dataset with the tools that people use and compares every table with datapackage.json.

    pip install -r packages/export/python/requirements.txt
    python packages/export/python/matrix.py DIST

Prints one line for each table with a mark for each reader and format, then one for each descriptor, and for the view of
ConvoKit where the dataset has it and convokit (see requirements-convokit.txt, some gigabytes) is installed. A mark is
"ok" where column names, their order, the types of all columns, the number of rows and the cells of both formats are as
described. Ends with 1 where one of them is not, and says what is wrong.
"""

import argparse
import datetime
import importlib.util
import itertools
import json
import logging
import math
import pathlib
import sys
import warnings

warnings.filterwarnings("ignore")
logging.disable(logging.WARNING)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dist", type=pathlib.Path)
    arguments = parser.parse_args()
    dist = arguments.dist.resolve()
    tables = tables_of(json.loads((dist / "datapackage.json").read_text(encoding="utf-8")))
    failures = []

    print(f"{'table':16}" + "".join(f"{reader:>10} {format:<8}" for reader, format, _ in READERS))
    for table in tables:
        marks = [attempt(failures, f"{reader} {format}", table, read, dist) for reader, format, read in READERS]
        print(f"{table['name']:16}" + "".join(f"{mark:>19}" for mark in marks))
    print()
    checks = [("mlcroissant", check_croissant), ("frictionless", check_frictionless)]
    if (dist / "convokit").exists():
        if importlib.util.find_spec("convokit"):
            checks.append(("convokit", check_convokit))
        else:
            print("convokit: not installed, not checked")
    for name, check in checks:
        try:
            print(f"{name}: {check(dist, tables)}")
        except Exception as error:
            failures.append(f"{name}: {error!r}")
            print(f"{name}: FAIL")

    for failure in failures:
        print(f"FAIL {failure}", file=sys.stderr)
    return 1 if failures else 0


def tables_of(package):
    """Each table once: name, columns, and where it lies in both formats."""
    resources = {resource["name"]: resource for resource in package["resources"]}
    return [
        {
            "name": name,
            "rows": resource["rows"],
            "fields": resource["schema"]["fields"],
            "csv": resource["path"],
            "parquet": resources[f"{name}-parquet"]["path"],
        }
        for name, resource in resources.items()
        if resource.get("type") == "table"
    ]


def attempt(failures, what, table, read, dist):
    """Reads a table and compares it; the mark for the matrix."""
    try:
        columns, rows = read(dist, table)
        problem = compare(table, columns, rows, dist)
    except Exception as error:
        problem = repr(error)
    if problem:
        failures.append(f"{what} of {table['name']}: {problem}")
    return "FAIL" if problem else "ok"


# A reader gives the type of every column, in the words of Data Package, and the rows as Python values.


def read_pandas_parquet(dist, table):
    import pandas

    frame = pandas.read_parquet(dist / table["parquet"], dtype_backend="pyarrow")
    return arrow_columns(frame.dtypes.map(lambda dtype: dtype.pyarrow_dtype).items()), frame_rows(frame)


def read_pandas_csv(dist, table):
    """As the data card tells."""
    import pandas

    dtypes = {"string": "string", "array": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}
    fields = table["fields"]
    frame = pandas.read_csv(
        dist / table["csv"],
        keep_default_na=False,
        na_values=[""],
        dtype={field["name"]: dtypes[field["type"]] for field in fields if field["type"] in dtypes},
        parse_dates=[field["name"] for field in fields if field["type"] == "date"],
    )
    found = {}
    for field in fields:
        name, type = field["name"], field["type"]
        series = frame[name]
        if type == "array":
            frame[name] = series.map(json.loads, na_action="ignore")
            found[name] = "array"
        elif type == "date":
            is_date = str(series.dtype).startswith("datetime64") or series.isna().all()
            found[name] = "date" if is_date else str(series.dtype)
            if is_date:
                frame[name] = series.map(lambda day: day.date(), na_action="ignore").astype(object)
        else:
            found[name] = {"string": "string", "Int64": "integer", "Float64": "number", "boolean": "boolean"}[str(series.dtype)]
    return [(name, found[name]) for name in frame.columns], frame_rows(frame)


def read_pyarrow_parquet(dist, table):
    import pyarrow.parquet

    data = pyarrow.parquet.read_table(dist / table["parquet"])
    return arrow_columns(zip(data.schema.names, data.schema.types)), [tuple(row.values()) for row in data.to_pylist()]


def read_pyarrow_csv(dist, table):
    import pyarrow
    import pyarrow.csv

    types = {
        "string": pyarrow.string(),
        "array": pyarrow.string(),
        "integer": pyarrow.int64(),
        "number": pyarrow.float64(),
        "boolean": pyarrow.bool_(),
        "date": pyarrow.date32(),
    }
    data = pyarrow.csv.read_csv(
        dist / table["csv"],
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types={field["name"]: types[field["type"]] for field in table["fields"]},
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["true"],
            false_values=["false"],
        ),
    )
    lists = lists_of(table)
    columns = arrow_columns(zip(data.schema.names, data.schema.types))
    rows = [tuple(row.values()) for row in data.to_pylist()]
    return with_lists(columns, lists), parse_lists(rows, [name for name, _ in columns], lists)


def read_polars_parquet(dist, table):
    import polars

    frame = polars.read_parquet(dist / table["parquet"])
    return polars_columns(frame), frame.rows()


def read_polars_csv(dist, table):
    import polars

    types = {
        "string": polars.String,
        "array": polars.String,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "date": polars.Date,
    }
    schema = {field["name"]: types[field["type"]] for field in table["fields"]}
    frame = polars.read_csv(dist / table["csv"], schema=schema)
    columns, lists = polars_columns(frame), lists_of(table)
    return with_lists(columns, lists), parse_lists(frame.rows(), [name for name, _ in columns], lists)


def read_duckdb_parquet(dist, table):
    import duckdb

    relation = duckdb.connect().from_parquet(str(dist / table["parquet"]))
    return duckdb_columns(relation), relation.fetchall()


def read_duckdb_csv(dist, table):
    """As the data card tells."""
    import duckdb

    types = {"string": "VARCHAR", "array": "JSON", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}
    columns = ", ".join(f"'{field['name']}': '{types[field['type']]}'" for field in table["fields"])
    relation = duckdb.connect().sql(f"FROM read_csv('{dist / table['csv']}', header = true, columns = {{{columns}}})")
    columns = duckdb_columns(relation)
    return columns, parse_lists(relation.fetchall(), [name for name, _ in columns], lists_of(table))


READERS = [
    ("pandas", "csv", read_pandas_csv),
    ("pandas", "parquet", read_pandas_parquet),
    ("pyarrow", "csv", read_pyarrow_csv),
    ("pyarrow", "parquet", read_pyarrow_parquet),
    ("polars", "csv", read_polars_csv),
    ("polars", "parquet", read_polars_parquet),
    ("DuckDB", "csv", read_duckdb_csv),
    ("DuckDB", "parquet", read_duckdb_parquet),
]


def arrow_columns(columns):
    names = {
        "string": "string",
        "large_string": "string",
        "int64": "integer",
        "double": "number",
        "bool": "boolean",
        "date32[day]": "date",
        "list<element: string>": "array",
    }
    return [(name, names.get(str(type), str(type))) for name, type in columns]


def polars_columns(frame):
    names = {"String": "string", "Int64": "integer", "Float64": "number", "Boolean": "boolean", "Date": "date", "List(String)": "array"}
    return [(name, names.get(str(type), str(type))) for name, type in frame.schema.items()]


def duckdb_columns(relation):
    names = {
        "VARCHAR": "string",
        "BIGINT": "integer",
        "DOUBLE": "number",
        "BOOLEAN": "boolean",
        "DATE": "date",
        "VARCHAR[]": "array",
        "JSON": "array",
    }
    return [(name, names.get(str(type), str(type))) for name, type in zip(relation.columns, relation.types)]


def lists_of(table):
    return {field["name"] for field in table["fields"] if field["type"] == "array"}


def with_lists(columns, lists):
    return [(name, "array" if name in lists and type == "string" else type) for name, type in columns]


def parse_lists(rows, names, lists):
    return [
        tuple(json.loads(cell) if name in lists and cell is not None else cell for name, cell in zip(names, row))
        for row in rows
    ]


def frame_rows(frame):
    return [tuple(row) for row in frame.itertuples(index=False, name=None)]


first_reading = {}


def compare(table, columns, rows, dist):
    """What differs from the description, or from what another reader has found in the other format; None where nothing."""
    declared = [(field["name"], field["type"]) for field in table["fields"]]
    if columns != declared:
        return f"columns {[pair for pair in columns if pair not in declared]} instead of {[pair for pair in declared if pair not in columns]}"
    if len(rows) != table["rows"]:
        return f"{len(rows)} rows instead of {table['rows']}"
    cells = [tuple(plain(cell) for cell in row) for row in rows]
    expected = first_reading.setdefault(table["name"], cells)
    for number, (row, other) in enumerate(zip(cells, expected), start=1):
        for (name, _), cell, wanted in zip(declared, row, other):
            if cell != wanted:
                return f"row {number}, column {name}: {cell!r} instead of {wanted!r}"
    for field, column in zip(table["fields"], zip(*cells)):
        if field["constraints"]["required"] and any(cell is None for cell in column):
            return f"column {field['name']} has a null"
    return None


def plain(cell):
    """One form for a cell whoever has read it."""
    # NaT calls itself a date.
    if type(cell).__name__ in ("NAType", "NaTType") or isinstance(cell, float) and math.isnan(cell):
        return None
    if cell is None or isinstance(cell, (bool, str, datetime.date)):
        return cell
    if isinstance(cell, (list, tuple)) or hasattr(cell, "tolist") and getattr(cell, "ndim", 0) == 1:
        return [plain(item) for item in cell]
    return cell.item() if hasattr(cell, "item") else cell


def check_croissant(dist, tables):
    import mlcroissant

    dataset = mlcroissant.Dataset(str(dist / "croissant.json"))
    counts = {table["name"]: table["rows"] for table in tables}
    columns = {table["name"]: [f"{table['name']}/{field['name']}" for field in table["fields"]] for table in tables}
    for record_set in dataset.metadata.record_sets:
        rows = list(itertools.islice(dataset.records(record_set.id), 3))
        if len(rows) != min(3, counts.pop(record_set.id)):
            raise ValueError(f"{record_set.id}: {len(rows)} rows")
        if any(list(row) != columns[record_set.id] for row in rows):
            raise ValueError(f"{record_set.id}: columns {list(rows[0])}")
    if counts:
        raise ValueError(f"no record set for {', '.join(counts)}")
    return f"first rows of {len(columns)} record sets"


def check_frictionless(dist, tables):
    import frictionless

    report = frictionless.validate(str(dist / "datapackage.json"))
    if not report.valid:
        raise ValueError(report.flatten(["name", "rowNumber", "fieldName", "message"])[:5])
    return f"{len(report.tasks)} resources, 0 errors"


def check_convokit(dist, tables):
    from convokit import Corpus

    corpus = Corpus(filename=str(dist / "convokit"))
    turns = next(table for table in tables if table["name"] == "turns")
    found = len(corpus.get_utterance_ids())
    if found != turns["rows"]:
        raise ValueError(f"{found} utterances instead of {turns['rows']}")
    for conversation in corpus.iter_conversations():
        if not conversation.check_integrity(verbose=False):
            raise ValueError(f"the replies of {conversation.id} are no tree")
        list(conversation.traverse("bfs"))
    return f"{len(corpus.get_conversation_ids())} conversations, {found} utterances, {len(corpus.get_speaker_ids())} speakers"


if __name__ == "__main__":
    sys.exit(main())
