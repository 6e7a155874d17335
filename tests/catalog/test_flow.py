from app.commons.catalog.flow import ItemFlow


def test_the_life_of_an_item():
    assert (
        ItemFlow.mermaid()
        == """\
stateDiagram-v2
    [*] --> draft
    draft --> published: publish
    withdrawn --> published: publish
    published --> withdrawn: withdraw
"""
    )
