const Room = require('../models/room');
const { where } = require('../lib/where');

const PAGE = 25;

class RoomService {
  async search(query) {
    const filter = where(['city', 'secretSolution'], query);
    const rooms = await Room.find(filter).limit(PAGE).lean(); // finds nosql-injection
    return rooms.map(({ title, city, difficulty }) => ({ title, city, difficulty }));
  }

  async hardest() {
    return Room.find({ difficulty: { $gte: 8 } }).select('title city').limit(PAGE).lean();
  }
}

module.exports = RoomService;
