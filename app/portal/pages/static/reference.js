/* Swagger UI, with what this house decides of it. Given as an object: to read it as YAML takes it many seconds. */
const place = document.getElementById("reference");
fetch(place.dataset.contract)
  .then((answer) => answer.json())
  .then((spec) =>
    SwaggerUIBundle({
      spec,
      domNode: place,
      deepLinking: true,
      docExpansion: "none",
      defaultModelsExpandDepth: -1,
      defaultModelRendering: "example",
      displayRequestDuration: true,
      filter: true,
      validatorUrl: null,
      syntaxHighlight: { activated: false },
    }),
  );
