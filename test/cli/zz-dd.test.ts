import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { groupEntries } from '../../src/cli/build/dedupe/group.js';
import { convertOrganisations, readJson } from '../../scripts/convert-organisations.mjs';
import { parseDataset } from '../../src/core/parse-dataset.js';
import type { Entry } from '../../src/cli/build/dedupe/entry.js';
it('x', () => {
 const raw = readJson('/work/shared/data/organisations-2k.json') as any;
 const bare=(id:string,name:string,m:any)=>({id,name,sites:[{city:m.city,region:m.region,country:m.country,lat:m.lat,lng:m.lng}]});
 const A:any[]=[],B:any[]=[]; const cls=new Map<string,string>();
 for(const m of raw.members){ A.push(bare(m.id,m.name,m)); let n=0;
  const add=(v:string,c:string)=>{const id=m.id+'#'+(n++); cls.set(id,c); B.push(bare(id,v,m));};
  for(const v of Object.values(m.labels??{})) add(v as string,'label');
  for(const v of m.aliases??[]) add(v,'alias'); for(const v of m.acronyms??[]) add(v,'acronym'); }
 const parse=(members:any[])=>parseDataset({schemaVersion:'1.0',members}).dataset.members;
 // each alias its own feed index so that same-feed rule does not apply: put in feeds by n
 const entries:Entry[]=[...parse(A).map(m=>({key:'a/'+m.id,feed:0,cluster:'a',member:m})),...parse(B).map(m=>({key:'b/'+m.id,feed:1+Number(m.id.split('#')[1]),cluster:'b',member:m}))];
 const t=performance.now(); const g=groupEntries(entries); console.log('ms',performance.now()-t, entries.length);
 const idOf=(e:Entry)=>e.member.id.split('#')[0];
 const good=(x:any)=>idOf(x.one)===idOf(x.other);
 const M=g.merged, L=g.likely;
 console.log('merged',M.length,'right',M.filter(good).length,'likely',L.length,'right',L.filter(good).length);
 for(const x of M.filter(x=>!good(x)).slice(0,40)) console.log('WRONG',x.one.member.name,'|',x.other.member.name,'|',x.one.member.sites[0]?.city,(x.evidence as any).score);
 const grp=new Map<string,number>(); g.groups.forEach((gr,i)=>gr.forEach(e=>grp.set(e.key,i)));
 const lk=new Set(L.map(x=>x.one.key+x.other.key)); const stat:any={};
 const missed:string[]=[];
 for(const e of entries) if(e.feed>0){const c=cls.get(e.member.id)!; const a='a/'+idOf(e); stat[c]??={n:0,same:0,likely:0}; stat[c].n++; if(grp.get(a)===grp.get(e.key)) stat[c].same++; else if(lk.has(a+e.key)) stat[c].likely++; else if(c==='alias') missed.push(raw.members.find((m:any)=>m.id===idOf(e)).name+' | '+e.member.name)}
 console.log(stat); console.log(missed.filter((_,i)=>i%8===0).slice(0,50).join('\n'));
 for(const x of L.filter(x=>!good(x)).filter((_,i)=>i%20===0).slice(0,30)) console.log('LIKELY-WRONG',x.one.member.name,'|',x.other.member.name,'|',x.one.member.sites[0]?.city,(x.evidence as any).score);
});
