const express = require("express");
const path = require("path");

const app = express();
const assets = path.join(__dirname, "assets");

app.get("/press/:file", (req, res) => {
	res.sendFile(req.params.file, { root: assets });
});

module.exports = app;
