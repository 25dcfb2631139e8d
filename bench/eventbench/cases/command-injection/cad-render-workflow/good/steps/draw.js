const { execSync } = require('child_process');

exports.handler = async ({ scene, material }) => {
  execSync('povray +I/opt/scenes/base.pov +O/tmp/' + scene + '.png Declare=material=' + material);
  return { scene };
};
