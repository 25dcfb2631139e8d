const sql = require("mssql");

exports.handler = async function (lead) {
	const pool = await sql.connect(process.env.MSSQL);
	const request = pool.request();
	request.input("company", sql.NVarChar, lead.company).input("campaign", sql.NVarChar, lead.campaign);
	const statement = "INSERT INTO leads (company, campaign) VALUES (@company, @campaign)";
	await request.query(statement);
};
