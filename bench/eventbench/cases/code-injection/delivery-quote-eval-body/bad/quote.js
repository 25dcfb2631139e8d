var PRICE_PER_KM = 0.9;

exports.handler = function (event, context, callback) {
  var parcel = eval('(' + event.body + ')'); // finds code-injection
  var price = Math.max(4, Number(parcel.km) * PRICE_PER_KM);
  callback(null, { statusCode: 200, body: JSON.stringify({ price: price }) });
};
