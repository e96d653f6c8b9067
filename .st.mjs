const t0=performance.now(); const u0=process.cpuUsage();
const { createConverter } = await import('/work/main/src/script/index.ts');
const t1=performance.now();
const c=createConverter({to:'zh-Hant'}); c.convert('会长发言'); const t2=performance.now();
const h=createConverter({to:'zh-Hans'}); h.convert('會長發言'); const t3=performance.now();
const u=process.cpuUsage(u0); console.log('import',(t1-t0).toFixed(0),'hant',(t2-t1).toFixed(0),'hans',(t3-t2).toFixed(0),'cpu',((u.user+u.system)/1000).toFixed(0));
