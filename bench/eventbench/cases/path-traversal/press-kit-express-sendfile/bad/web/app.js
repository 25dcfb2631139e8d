const express = require("express");
const path = require("path");

const app = express();
const assets = path.join(__dirname, "assets");

app.get("/press/:file", (req, res) => {
	res.sendFile(path.join(assets, req.params.file)); // finds path-traversal
});

module.exports = app;
