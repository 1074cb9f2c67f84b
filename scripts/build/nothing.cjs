// Stands in for a module that is asked for and never used (see scripts/build.mjs).
module.exports = {};
