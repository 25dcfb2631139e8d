module.exports = {
  archiver: {
    command: '/opt/bin/ledger-archive',
    options: {
      timeout: 30000,
      shell: true,
    },
  },
};
