import grimp
import pytest

FACE = {"service", "events", "errors", "schemas"}
ROOTS = ("app.main", "app.slices", "app.worker", "app.demo", "app.serving", "app.integrating", "app.__main__")
STOREYS = {"registry", "commons", "services", "across"}


def slice_of(module: str) -> str | None:
    """`app.services.venues` of `app.services.venues.service`; nothing for what is no slice's."""
    parts = module.split(".")
    return ".".join(parts[:3]) if len(parts) > 3 and parts[1] in STOREYS else None


def trespasses(graph: grimp.ImportGraph) -> set[tuple[str, str]]:
    return {
        (importer, imported)
        for importer in graph.modules
        if not importer.startswith(ROOTS)
        for imported in graph.find_modules_directly_imported_by(importer)
        if slice_of(imported) not in (None, slice_of(importer)) and imported.rpartition(".")[2] not in FACE
    }


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("app", cache_dir=None)


def test_slices_meet_only_at_their_faces(graph):
    heard = graph.find_modules_directly_imported_by("app.across.notices.jobs")
    assert heard >= {"app.services.venues.events"}
    assert trespasses(graph) == set()


def test_a_trespass_would_be_noticed(graph):
    trespass = ("app.across.notices.jobs", "app.services.venues.repository")
    graph.add_import(importer=trespass[0], imported=trespass[1])
    assert trespasses(graph) == {trespass}
    graph.remove_import(importer=trespass[0], imported=trespass[1])


def test_every_slice_says_in_a_sentence_what_it_is(graph):
    import importlib

    slices = {found for module in graph.modules if (found := slice_of(module))}
    assert len(slices) >= 7
    for each in slices:
        assert (importlib.import_module(each).__doc__ or "").endswith("."), each
