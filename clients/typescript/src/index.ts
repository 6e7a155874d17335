export type { Options, Page, Upload } from "./answers";
export { Linli, type Settings } from "./client";
export * from "./families";
export * from "./generated/errors";
export type { Operations } from "./generated/operations";
export type * as Shapes from "./generated/shapes";
export { Listing } from "./listing";
export { inMemory, inWx, type Storage } from "./session";
export { fetchTransport, type Transport, type Wx, wxTransport } from "./transport";
