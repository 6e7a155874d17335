/** WeChat's `wx`, as far as a guide uses it: `success` whatever the status, `fail` only without an answer. */

globalThis.wx = {
  login: async () => ({ code: "demo:resident", errMsg: "login:ok" }),
  request: ({ url, method, header, data, success, fail }) =>
    void fetch(url, { method, headers: header, body: data && JSON.stringify(data) })
      .then(async (answer) => success({ statusCode: answer.status, data: await answer.json() }))
      .catch((failure) => fail({ errMsg: `request:fail ${failure}` })),
};
