import pytest
from hypothesis import given
from hypothesis import strategies as st

from synoptic.render.dates import written_date


@pytest.mark.parametrize(
    ("value", "interval", "written"),
    [
        ("2025", ("2025-01-01", "2026-01-01"), "2025"),
        ("2025-03", ("2025-03-01", "2025-04-01"), "2025-03"),
        ("2025-03-05", ("2025-03-05", "2025-03-06"), "2025-03-05"),
        ("2025-03-05T17:40", ("2025-03-05", "2025-03-06"), "2025-03-05 17:40"),
        ("2025-03-05TNI", ("2025-03-05", "2025-03-06"), "2025-03-05 night"),
        ("2024-W43", ("2024-10-21", "2024-10-28"), "2024-W43 (2024-10-21 to 2024-10-27)"),
        ("2024-WI", ("2024-12-01", "2025-03-01"), "2024 winter (2024-12-01 to 2025-02-28)"),
        ("2024-Q1", ("2024-01-01", "2024-04-01"), "2024-Q1 (2024-01-01 to 2024-03-31)"),
        ("2024-10-22/2024-10-24", ("2024-10-22", "2024-10-25"), "2024-10-22 to 2024-10-24"),
        ("2022-04/2024-10", None, "2022-04 to 2024-10"),
        ("2024-W01/2024-W02", None, "2024-W01/2024-W02"),
        ("2024-WI", None, "2024 winter"),
        ("FUTURE_REF", None, "FUTURE_REF"),
        ("-0044-03-15", ("-0044-03-15", "-0044-03-16"), "-0044-03-15 (-0044-03-15 to before -0044-03-16)"),
        ("P6W", None, "P6W"),
    ],
)
def test_written_date(value: str, interval: tuple[str, str] | None, written: str) -> None:
    assert written_date(value, interval) == written


@given(st.text(), st.tuples(st.text(), st.text()) | st.none())
def test_any_value_is_written(value: str, interval: tuple[str, str] | None) -> None:
    assert isinstance(written_date(value, interval), str)
