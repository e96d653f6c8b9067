import { createConverter } from '/work/main/src/script/index.ts';
import { generateArticles } from '/work/main/scripts/bench/generate.ts';
const texts=[...generateArticles(2000,{seed:2,traditional:0})].map(a=>a.body);
const c=createConverter({to:'zh-Hant'});
const bytes=texts.reduce((s,t)=>s+Buffer.byteLength(t),0);
for(let k=0;k<5;k++){const s=process.cpuUsage(); for(const t of texts)c.convert(t); const {user,system}=process.cpuUsage(s); process.stdout.write((bytes/(user+system)).toFixed(1)+' ');} console.log();
