const sql = require("mssql");

exports.handler = async function (lead) {
	const pool = await sql.connect(process.env.MSSQL);
	const request = pool.request();
	const statement = `INSERT INTO leads (company, campaign) VALUES (N'${lead.company}', N'${lead.campaign}')`;
	await request.query(statement); // finds sql-injection
};
