"""CSV, read by Python's csv."""
import csv
import io
import sys

FORMAT, CLIENTS = "csv", []


def check(case):
    data = case.export(FORMAT)
    rows = list(csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True))
    components = [component for essay in case.essays for component in essay["components"]]
    assert [row["id"] for row in rows] == [component["id"] for component in components]
    for row, component in zip(rows, components):
        assert row["text"].removeprefix("'") == component["text"].removeprefix("'"), row["id"]
        assert row["start"] == str(component["span"]["start"])
        for value in row.values():
            assert value[:1] not in tuple("=+@\t\r") and (value[:1] != "-" or float(value) < 0), value
    assert data.count(b"\r\n") >= len(rows) + 1
    return f"Python {sys.version.split()[0]}: {len(rows)} rows"
