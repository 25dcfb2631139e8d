const express = require('express');
const mongoose = require('mongoose');
const serverless = require('serverless-http');
const RoomService = require('./services/rooms');

const app = express();
const rooms = new RoomService();
let connected;

app.use(express.json({ limit: '20kb' }));
app.use(async (req, res, next) => {
  try {
    connected = connected || mongoose.connect(process.env.MONGO_URL, { serverSelectionTimeoutMS: 3000 });
    await connected;
    next();
  } catch (error) {
    connected = undefined;
    next(error);
  }
});

app.post('/rooms/search', async (req, res, next) => {
  try {
    res.json({ rooms: await rooms.search(req.body || {}) });
  } catch (error) {
    next(error);
  }
});
app.get('/rooms/hardest', (req, res, next) => rooms.hardest().then((found) => res.json({ rooms: found })).catch(next));

app.use((error, req, res, next) => {
  if (res.headersSent) return next(error);
  return res.status(500).json({ problem: 'rooms are not available' });
});

module.exports.handler = serverless(app);
