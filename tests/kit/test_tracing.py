import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from app.kit import tracing
from app.main import create_app
from app.settings import TracesSettings
from tests.conftest import settings_for


@pytest.fixture
def collector():
    """Takes spans as OpenTelemetry's collector does."""
    taken = []

    class Taking(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                import gzip

                body = gzip.decompress(body)
            taken.append(ExportTraceServiceRequest.FromString(body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Taking)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/traces", taken
    server.shutdown()
    thread.join()
    server.server_close()


def spans(taken):
    return [
        span
        for request in taken
        for resource in request.resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    ]


async def test_a_request_leaves_a_span_with_its_route_and_without_its_query(database_url, collector):
    address, taken = collector
    settings = settings_for(database_url).model_copy(update={"traces": TracesSettings(endpoint=address)})
    app = create_app(settings)
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://test") as client,
    ):
        await client.get("/api/v1/places/140502?q=13800000000")
    names = {span.name for span in spans(taken)}
    assert "GET /api/v1/places/{code}" in names
    assert "13800000000" not in str(taken)


def test_without_a_collector_no_span_is_made():
    assert tracing.provider(TracesSettings(endpoint="")) is None
    assert tracing.telemetry(None) == tracing.OFF
