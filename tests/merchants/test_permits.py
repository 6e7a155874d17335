"""Who needs which paper: pure."""

import pytest

from app.services.merchants.models import PaperKind
from app.services.merchants.standing.permits import needed

LICENCE, CONTRACT = PaperKind.LICENCE, PaperKind.CONTRACT


@pytest.mark.parametrize(
    "has_licence, categories, items, papers",
    [
        (True, ["repair"], [], [LICENCE, CONTRACT]),
        (False, ["repair"], ["com-shoes-keys"], [CONTRACT]),  # 无证无照经营查处办法 art. 3
        (True, ["catering"], [], [LICENCE, CONTRACT, PaperKind.FOOD_PERMIT]),  # 食品安全法 art. 35
        (
            True,
            [],
            ["com-haircut"],
            [LICENCE, CONTRACT, PaperKind.HYGIENE_PERMIT],
        ),  # 公共场所卫生管理条例 art. 4
        (True, [], ["com-otc-medicine"], [LICENCE, CONTRACT, PaperKind.DRUG_PERMIT]),  # 药品管理法 art. 51
        (True, ["training"], [], [LICENCE, CONTRACT, PaperKind.SCHOOL_PERMIT]),  # 民办教育促进法 art. 12
    ],
)
def test_what_one_does_decides_what_one_needs(has_licence, categories, items, papers):
    assert needed(has_licence=has_licence, categories=categories, items=items) == papers
