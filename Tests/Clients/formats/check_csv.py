"""CSV, read by Python's csv: as it is, and as a spreadsheet reads it that parts columns elsewhere."""
import csv
import io
import re
import sys

FORMAT, CLIENTS = "csv", []
# What a spreadsheet takes for a formula.
SIGNS = tuple("=+-@\t\r\n＝＋－＠")
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def exact(value):
    """A value without the apostrophes that are put before signs."""
    return re.sub("(^|[;\t\r\n])'(?=[=+@＝＋－＠\t\r\n-])", r"\1", value)


def is_formula(cell):
    return cell.startswith(SIGNS) and not NUMBER.fullmatch(cell) and not re.match("[=+-]?[)]|[-=+@]+$", cell)


def check(case):
    data = case.export(FORMAT)
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))
    components = [component for essay in case.essays for component in essay["components"]]
    assert [exact(row["id"]) for row in rows] == [component["id"] for component in components]
    for row, component in zip(rows, components):
        assert exact(row["text"]) == exact(component["text"]) and exact(row["quote"]) == exact(component["quote"]), row["id"]
        assert row["start"] == str(component["span"]["start"])
        for value in row.values():
            assert not is_formula(value), value
    cells = 0
    for mark in ";\t":
        for row in csv.reader(io.StringIO(data.decode(), newline=""), delimiter=mark):
            for cell in row:
                cells += 1
                assert not any(is_formula(line) for line in re.split("\r\n|\n|\r", cell) if line), cell
    for wrong in ("=1", "+x", "-x", "@x", "\t=1", "-1+1", "＝1"):
        assert is_formula(wrong)
    assert data.count(b"\r\n") >= len(rows) + 1
    return f"Python {sys.version.split()[0]}: {len(rows)} rows, {cells} cells otherwise"
