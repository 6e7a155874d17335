"""Traces, for installations that collect them: FastAPI's own spans, sent on by OpenTelemetry's protocol.

Off unless TRACES_ENDPOINT names a collector, and then the extra `linli[traces]` has to be installed.
What a client put into a query never leaves with a span, nor a path that is a key.
"""

from typing import TYPE_CHECKING

from fastapi.telemetry import TelemetryConfig

from app.kit.logs import without_keys
from app.settings import TracesSettings

if TYPE_CHECKING:
    from opentelemetry.sdk.trace import TracerProvider

OFF = TelemetryConfig(tracing=False, metrics=False, logs=False, auto_configure=False)


class TracesMissing(Exception):
    """One sentence for a person."""


def provider(settings: TracesSettings) -> "TracerProvider | None":
    """Nothing where no collector is named. TracesMissing."""
    if not settings.endpoint:
        return None
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import ReadableSpan, Span, SpanProcessor, TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
    except ImportError:
        raise TracesMissing("TRACES_ENDPOINT is set, but the extra is not installed: linli[traces]") from None

    class WithoutQueries(SpanProcessor):
        def on_start(self, span: Span, parent_context: object = None) -> None:
            said = span.attributes or {}
            if "url.query" in said:
                span.set_attribute("url.query", "")
            if "url.path" in said:
                span.set_attribute("url.path", without_keys(str(said["url.path"])))

        def on_end(self, span: ReadableSpan) -> None:
            pass

    found = TracerProvider(
        resource=Resource.create({"service.name": settings.service}),
        sampler=ParentBased(TraceIdRatioBased(settings.share)),
    )
    found.add_span_processor(WithoutQueries())
    found.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=settings.endpoint)))
    return found


def telemetry(provider: "TracerProvider | None") -> TelemetryConfig:
    return OFF | TelemetryConfig(tracing=True, tracer_provider=provider) if provider else OFF
