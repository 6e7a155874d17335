// Fastify and pg: the directory of merchants, five queries and an answer with a schema.
const fastify = require("fastify")();
const {Pool} = require("pg");

const url = new URL(process.env.DATABASE_URL.replace("@/", "@localhost/"));
const pool = new Pool({
  user: decodeURIComponent(url.username),
  password: decodeURIComponent(url.password),
  database: url.pathname.slice(1),
  host: url.searchParams.get("host") || url.hostname,
  port: Number(url.port || 5432),
  max: 16,
});

const SERVES = `EXISTS (SELECT FROM merchant_places s, places p, places here WHERE s.merchant_id = m.id
  AND p.id = s.place_id AND here.code = $1 AND (p.id = ANY (here.lineage) OR p.lineage && ARRAY[here.id]))`;
const text = {type: "string"};
const nullable = {type: ["string", "null"]};
const span = {type: "object", properties: {from: text, to: text}};
const list = (items) => ({type: "array", items});
const schema = {response: {200: {type: "object", properties: {
  errcode: {type: "integer"}, errmsg: text,
  data: {type: "object", properties: {next: nullable, items: list({type: "object", properties: {
    id: text, place_code: text, serves: list(text), name: text, summary: text, address: text,
    latitude: {type: "number"}, longitude: {type: "number"}, phone: text, open_now: {type: "boolean"},
    functions: list(text), categories: list(text), facilities: list(text),
    opening: list({type: "object", properties: {...span.properties, weekday: {type: "integer"}}}),
    holiday_opening: {anyOf: [{type: "null"}, list(span)]},
    opening_exceptions: list({type: "object", properties: {date: text, opening: list(span)}}),
    services: list({type: "object", properties: {item_id: text, code: text, title: text, category_code: text,
      function: nullable, price_fen: {type: "integer"}, note: nullable}}),
  }})}},
}}}};

const clock = (minute) =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const shown = (row) => ({from: clock(row.opens), to: clock(row.closes)});

function hours(rows) {
  const days = new Map();
  for (const row of rows) {
    if (!days.has(row.day)) days.set(row.day, []);
    if (row.opens !== null) days.get(row.day).push(row);
  }
  for (const each of days.values()) each.sort((a, b) => a.opens - b.opens);
  const local = new Date(Date.now() + 8 * 3600e3);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const on = (day) => days.get(day.toISOString().slice(0, 10)) || days.get(String(day.getUTCDay() || 7)) || [];
  const within = (day, at) => on(day).some((row) => row.opens <= at && at < row.closes);
  return {
    opening: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      (days.get(String(weekday)) || []).map((row) => ({...shown(row), weekday}))),
    holiday_opening: days.has("holiday") ? days.get("holiday").map(shown) : null,
    opening_exceptions: [...days.keys()].filter((day) => day.length === 10).sort()
      .map((date) => ({date, opening: days.get(date).map(shown)})),
    open_now: within(local, minute) || within(new Date(local - 864e5), minute + 1440),
  };
}

function grouped(rows, key) {
  const found = new Map();
  for (const row of rows) {
    if (!found.has(row[key])) found.set(row[key], []);
    found.get(row[key]).push(row);
  }
  return (id) => found.get(id) || [];
}

fastify.get("/api/v1/places/:code/merchants", {schema}, async (request) => {
  const wanted = request.query.function || null;
  const doing = `($2::text IS NULL OR EXISTS (SELECT FROM merchant_services s JOIN catalog_items i ON i.id = s.item_id
    JOIN catalog_categories c ON c.id = i.category_id WHERE s.merchant_id = m.id AND c.function = $2 AND i.status = 'published'))`;
  const {rows} = await pool.query({name: "m", text: `SELECT m.id, p.code AS place_code, m.name, m.summary, m.address,
    m.latitude, m.longitude, m.phone FROM merchants m JOIN places p ON p.id = m.place_id
    WHERE ${SERVES} AND ${doing} ORDER BY m.id DESC LIMIT 100`, values: [request.params.code, wanted]});
  const ids = [rows.map((row) => row.id)];
  const [services, places, facilities, opening] = await Promise.all([
    pool.query({name: "s", text: `SELECT s.merchant_id, s.item_id, i.code, i.title, c.code AS category_code, c.function,
      s.price_fen, s.note FROM merchant_services s JOIN catalog_items i ON i.id = s.item_id
      JOIN catalog_categories c ON c.id = i.category_id
      WHERE s.merchant_id = ANY ($1) AND i.status = 'published' ORDER BY s.id`, values: ids}),
    pool.query({name: "p", text: `SELECT s.merchant_id, p.code FROM merchant_places s JOIN places p ON p.id = s.place_id
      WHERE s.merchant_id = ANY ($1) ORDER BY p.code`, values: ids}),
    pool.query({name: "f", text: "SELECT merchant_id, kind FROM facilities WHERE merchant_id = ANY ($1) ORDER BY kind", values: ids}),
    pool.query({name: "h", text: "SELECT owner_id, day, opens, closes FROM opening_hours WHERE owner_id = ANY ($1)", values: ids}),
  ]);
  const of = {
    services: grouped(services.rows, "merchant_id"), places: grouped(places.rows, "merchant_id"),
    facilities: grouped(facilities.rows, "merchant_id"), hours: grouped(opening.rows, "owner_id"),
  };
  const items = rows.map((row) => {
    const offered = of.services(row.id);
    return {
      ...row,
      serves: of.places(row.id).map((each) => each.code),
      functions: [...new Set(offered.map((each) => each.function).filter(Boolean))].sort(),
      categories: [...new Set(offered.map((each) => each.category_code))].sort(),
      services: offered,
      facilities: of.facilities(row.id).map((each) => each.kind),
      ...hours(of.hours(row.id)),
    };
  });
  return {errcode: 0, errmsg: "ok", data: {items, next: null}};
});

fastify.listen({port: Number(process.env.PORT), host: "127.0.0.1"});
