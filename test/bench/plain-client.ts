// The plain script of the benchmark: one keep-alive connection over mutual TLS, one question after another, nothing judged.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';

const { url, questions } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  url: string;
  questions: number;
};
const agent = new Agent({
  keepAlive: true,
  maxSockets: 1,
  ca: readFileSync('pki/ca.pem'),
  cert: readFileSync('pki/client.pem'),
  key: readFileSync('pki/client.key'),
});
const body = JSON.stringify({
  PersonCode: '120319-20001',
  dateFrom: '2026-03-01T00:00:00',
  dateTill: '2026-03-31T00:00:00',
  userName: 'Anna',
  userSecondName: 'Bērziņa',
  userPersonCode: '010218-20003',
});

for (let asked = 0; asked < questions; asked += 1) {
  await new Promise<void>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json' };
    request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', resolve);
    })
      .on('error', reject)
      .end(body);
  });
}
agent.destroy();
