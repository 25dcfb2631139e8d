exports.handler = async ({ size }) => ({ pixels: size * 96, preset: size > 10 ? 'fine' : 'coarse' });
