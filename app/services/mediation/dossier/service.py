import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from app.kit.access import NOBODY, Actor, Place
from app.kit.clock import now
from app.kit.timeline import move
from app.permissions import Permission
from app.registry.files.service import FileService
from app.registry.people.service import names_of
from app.services.mediation import repository as root
from app.services.mediation.aftermath.service import AftermathService
from app.services.mediation.agreements.service import AgreementService
from app.services.mediation.committees.service import CommitteeService
from app.services.mediation.desk import Desk, Matter, View, view
from app.services.mediation.dossier import printing, repository
from app.services.mediation.dossier.blank import TEXTS, blank
from app.services.mediation.dossier.filling import archived, filled
from app.services.mediation.dossier.models import Template
from app.services.mediation.dossier.papers import Papers
from app.services.mediation.dossier.parts import Part, index
from app.services.mediation.dossier.printing import Sheet
from app.services.mediation.dossier.schemas import TemplateCreate
from app.services.mediation.errors import AgreementMissing, DocumentNotFound, FileIncomplete
from app.services.mediation.flow import MediationFlow
from app.services.mediation.hearings.service import HearingService

SUBJECT = "mediation_templates"
ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "application/pdf": "pdf"}


@dataclass(frozen=True)
class Index:
    number: str | None
    parts: Sequence[Part]

    @property
    def missing(self) -> list[int]:
        return [each.part for each in self.parts if each.missing]


class DossierService(Desk):
    async def index(self, actor: Actor, case_id: UUID) -> Index:
        papers = await self._papers(actor, case_id)
        self.looked(actor, papers.matter, "index")
        return Index(papers.matter.case.number, index(papers))

    async def archive(self, actor: Actor, case_id: UUID) -> View:
        """人民调解法 27: one case, one file. FileIncomplete names what is not there."""
        matter = await self.matter(actor, case_id, filed=True)
        papers = await self._papers(actor, case_id)
        move(self.session, matter.mediation, MediationFlow.archive, by=actor)
        if missing := Index(None, index(papers)).missing:
            raise FileIncomplete(missing=missing)
        matter.mediation.archived_at = now()
        matter.mediation.ended_at = matter.mediation.ended_at or now()
        await self.clocks.stop(matter.case)
        if matter.case.is_open:
            self.cases.close(matter.case, by=actor)
        await self.tell(actor, matter)
        return view(matter)

    async def file(self, actor: Actor, case_id: UUID) -> bytes:
        """Every document and everything attached, for who has the case; nothing said in confidence."""
        papers = await self._papers(actor, case_id)
        self.looked(actor, papers.matter, "file.zip")
        documents = await self._printed(papers, list(printing.sheets(papers)))
        return await asyncio.to_thread(archived, documents | await self._attached(papers))

    async def agreement(self, actor: Actor, case_id: UUID) -> bytes:
        """A copy for each side (人民调解法 29). AgreementMissing."""
        matter = await self.glance(actor, case_id)
        papers = await self._gather(actor, matter)
        if papers.agreed is None:
            raise AgreementMissing
        self.looked(actor, matter, "agreement.docx")
        [document] = (await self._printed(papers, list(printing.outcome(papers)))).values()
        return document

    async def template(self, place: Place, name: str) -> bytes:
        """That of the place, to be changed and sent back. DocumentNotFound."""
        if name not in TEXTS:
            raise DocumentNotFound
        return (await self._templates(place))[name]

    async def replace(self, actor: Actor, place: Place, wish: TemplateCreate) -> Template:
        """TemplateRefused, if it cannot be filled in."""
        actor.require(Permission.MEDIATION_COMMITTEE, at=place)
        if wish.name not in TEXTS:
            raise DocumentNotFound
        files = FileService(self.session)
        data = await files.content(await files.find(actor, wish.file_id))
        await asyncio.to_thread(filled, data, {})
        template = await repository.put(self.session, place, wish.name, wish.file_id, actor.id)
        await files.attach(actor, [wish.file_id], subject=SUBJECT, row=template)
        return template

    async def _papers(self, actor: Actor, case_id: UUID) -> Papers:
        """For who has the case: MediationNotFound, Forbidden."""
        matter = await self.glance(actor, case_id)
        self.require_handler(actor, matter)
        return await self._gather(actor, matter)

    async def _gather(self, actor: Actor, matter: Matter) -> Papers:
        case_id, parts = matter.case.id, (self.session, self.keyring)
        committee_id = matter.mediation.committee_id
        agreements = AgreementService(*parts)
        try:
            agreed = await agreements.agreed(matter)
        except AgreementMissing:
            agreed = None
        hearings, aftermath = HearingService(*parts), AftermathService(*parts)
        visits = await aftermath.follow_ups(actor, case_id)
        accounts = {*matter.mediation.mediator_ids, *(each.done_by for each in visits)}
        return Papers(
            matter=matter,
            committee=await CommitteeService(self.session).of_case(committee_id) if committee_id else None,
            consents=await root.consents(self.session, case_id),
            hearings=await hearings.hearings(actor, case_id),
            evidence=await hearings.evidence(actor, case_id),
            agreed=agreed,
            confirmations=await aftermath.confirmations(actor, case_id),
            visits=visits,
            names=await names_of(self.session, accounts),
        )

    async def _printed(self, papers: Papers, sheets: Sequence[Sheet]) -> dict[str, bytes]:
        templates, values = await self._templates(papers.matter.mediation.place), papers.values()

        def printed() -> dict[str, bytes]:
            return {
                f"{each.name}.docx": filled(templates[each.template], values | each.values) for each in sheets
            }

        return await asyncio.to_thread(printed)

    async def _templates(self, place: Place) -> Mapping[str, bytes]:
        own = await repository.templates_for(self.session, place)
        files = FileService(self.session, {SUBJECT: _anybody})
        found = {name: await files.content(await files.find(NOBODY, id)) for name, id in own.items()}
        return {name: found.get(name) or blank(name) for name in TEXTS}

    async def _attached(self, papers: Papers) -> dict[str, bytes]:
        files = FileService(self.session, {"mediation_evidence": _anybody})
        found: dict[str, bytes] = {}
        for each in papers.evidence:
            for number, file_id in enumerate(each.file_ids, 1):
                file = await files.find(NOBODY, file_id)
                ending = ENDINGS.get(file.media_type, "docx" if "word" in file.media_type else "xlsx")
                name = f"附件/{each.kind}-{each.id.hex[-6:]}-{number}.{ending}"
                found[name] = await files.content(file)
        return found


async def _anybody(session: AsyncSession, actor: Actor, id: UUID) -> None:
    """The case has been asked for already, or the template is everybody's."""


async def open_template(session: AsyncSession, actor: Actor, template_id: UUID) -> None:
    """For `files`: a template holds nobody's data."""
