import pytest

from evaluation.sets import NEWS
from evaluation.tasks.news_times import PARTS, news_documents


@pytest.mark.parametrize("part", PARTS)
def test_marks_lie_in_their_articles(part: str) -> None:
    if not NEWS.is_file():
        pytest.skip("../shared/stories is not here")
    documents = list(news_documents(part))
    assert len(documents) > 30
    for document in documents:
        assert all(0 <= time.start < time.end <= len(document.text) and time.value for time in document.times)
        assert document.optional <= set(document.times)


def test_no_article_is_in_both_parts() -> None:
    parts = [{document.name for document in news_documents(part)} for part in PARTS]
    assert not set.intersection(*parts)
