"""Where contents begin and end, and what B said in what A says, in sentences of our own. Rows: text, source, content."""

import pytest

from tests.annotate.attributions.test_find import Find, shown

EDGES = [
    ("The police said the driver was wanted for dozens of thefts.", "The police", "the driver was wanted for dozens of thefts"),
    ("The mayor admitted it had been close, but that talks broke down.", "The mayor", "it had been close, but that talks broke down"),
    ("The guards said the gate was shut, and they could not open it.", "The guards", "the gate was shut, and they could not open it"),
    ("The boy's aunt told a reporter from the Gazette on Monday that the gate was open.", "The boy's aunt", "that the gate was open"),
    ("Ruiz said Tuesday that she did not mind.", "Ruiz", "that she did not mind"),
    ("Ruiz said at the time she did not mind.", "Ruiz", "she did not mind"),
    ("“Terrible news,” Tomas Berg said in a post, “our thoughts are with them.”", "Tomas Berg", "Terrible news … our thoughts are with them"),
    ("A spokesman described it only as a “guest” – and in any case it would be hours before anybody saw it.", "A spokesman", "it only as a “guest”"),
    ("They are not new; rather, they are from last year, the source said.", "the source", "They are not new; rather, they are from last year"),
    ("The guards said the two men left the quay at noon, the Gazette reported.", "The guards", "the two men left the quay at noon"),
    ("The guards said the two men left the quay at noon, the Gazette reported.", "the Gazette", "The guards said the two men left the quay at noon"),
    ("She told the Gazette that he had told her “it looked like the captain was asleep”.", "he", "it looked like the captain was asleep"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "source", "content"), EDGES)
def test_a_content_ends_where_what_is_said_ends(find: Find, text: str, source: str, content: str) -> None:
    found = shown(find(text))
    assert (source, content) in [row[1:] for row in found], found


@pytest.mark.parametrize("text", ["“The bird is in the cockpit,” he announced, as Berg recalled it.", "As we have reported, the mayor pledged help."])
def test_a_pointer_or_an_aside_is_no_content(find: Find, text: str) -> None:
    assert not {"it", "As we have reported"} & {row[2] for row in shown(find(text))}
