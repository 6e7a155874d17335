"""The words are data, and so are tested as data."""

import re

import pytest

from app.across.notices.templates import templates, wechat_templates
from app.kit.clock import now
from app.kit.wechat.values import check


@pytest.mark.parametrize("template", templates().values(), ids=lambda each: each.code)
def test_whatever_is_told_is_told_in_both_languages_and_in_words_that_wechat_takes(template):
    assert re.search(r"[\u4e00-\u9fff]", template.zh) and not re.search(r"[\u4e00-\u9fff]", template.en)
    if template.wechat:
        assert sorted(template.values) == sorted(wechat_templates()[template.wechat].keys)
        check(template.wechat_values(template.zh, now()))
    assert not (template.page or "").startswith("/")


def test_every_word_is_somebodys(monkeypatch):
    """What no subscriber says any more is taken out of the file."""
    import inspect

    from app.across.notices import jobs
    from app.across.notices.market import jobs as market

    said = inspect.getsource(jobs) + inspect.getsource(market)
    assert {code for code in templates() if f'"{code}"' not in said} == set()
