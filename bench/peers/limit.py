"""The limit: asyncpg, one statement, no framework, no rights, no rules."""

import json
import os

import asyncpg

DIRECTORY = """
SELECT coalesce(json_agg(json_build_object('id', m.id, 'name', m.name, 'summary', m.summary,
    'services', (SELECT json_agg(json_build_object('item_id', item_id, 'price_fen', price_fen))
                 FROM merchant_services WHERE merchant_id = m.id))), '[]')::text
FROM (SELECT * FROM merchants m WHERE EXISTS (
    SELECT FROM merchant_places s, places p, places here WHERE s.merchant_id = m.id AND p.id = s.place_id
    AND here.code = $1 AND (p.id = ANY (here.lineage) OR p.lineage && ARRAY[here.id]))
    ORDER BY id DESC LIMIT 100) m
"""
BOOK = """
WITH key AS (INSERT INTO peer_keys (key, account) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1),
booked AS (INSERT INTO peer_bookings (id, venue_id, booked_by, unit_no, slot, purpose, headcount, status)
    SELECT gen_random_uuid(), $3, $2, $4, tstzrange($5::text::timestamptz, $6::text::timestamptz), $7, $8,
        'confirmed'
    FROM key ON CONFLICT DO NOTHING RETURNING id),
told AS (INSERT INTO peer_outbox (booking_id) SELECT id FROM booked)
SELECT id::text FROM booked
"""
pool = None


async def app(scope, receive, send):
    global pool
    if scope["type"] == "lifespan":
        await receive()
        pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=16, max_size=16)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await send({"type": "lifespan.shutdown.complete"})
        return
    parts = scope["path"].split("/")
    if scope["method"] == "GET":
        async with pool.acquire() as connection:
            items = await connection.fetchval(DIRECTORY, parts[4])
        body = b'{"errcode":0,"errmsg":"ok","data":{"items":' + items.encode() + b',"next":null}}'
        return await answer(send, 200, body)
    wish = json.loads((await receive())["body"])
    headers = dict(scope["headers"])
    values = [wish[name] for name in ("unit_no", "starts_at", "ends_at", "purpose", "headcount")]
    key = headers[b"idempotency-key"].decode()
    async with pool.acquire() as connection:
        booked = await connection.fetchval(BOOK, key, headers[b"account"].decode(), parts[4], *values)
    await answer(send, 201 if booked else 409, json.dumps({"id": booked}).encode())


async def answer(send, status, body):
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
