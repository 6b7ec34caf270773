module.exports = globalThis.fetch;
module.exports.fetch = globalThis.fetch;
