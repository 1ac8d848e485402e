import re,glob,os,sys
G='packages/quote/src/gen/'
home={}
for f in glob.glob(G+'*/*.ts'):
    for n in re.findall(r'^export (?:interface|type|const|function) (\w+)',open(f).read(),re.M): home[n]=f
def exports(path):
    if not os.path.exists(path): return set()
    t=open(path).read()
    e=set(re.findall(r'^export (?:abstract |async )?(?:interface|type|const|function\*?|class) (\w+)',t,re.M))
    for m in re.findall(r'^export (?:type )?\{([^}]*)\}',t,re.M):
        for x in m.split(','): 
            x=x.strip().replace('type ','')
            if x: e.add(x.split(' as ')[-1])
    return e
cache={}
for f in glob.glob('packages/quote/**/*.ts',recursive=True):
    if '/gen/' in f or 'node_modules' in f or '/dist/' in f or 'rows-before' in f: continue
    t=open(f).read(); o=t
    d=os.path.dirname(f)
    def fix(m):
        kw,istype,names,mod=m.group(1),m.group(2) or '',m.group(3),m.group(4)
        p=os.path.normpath(os.path.join(d,mod))
        if '/gen/' in p: return m.group(0)
        if p not in cache: cache[p]=exports(p)
        keep=[];moved={}
        comment='//' in names
        for n in [x.strip() for x in names.split(',') if x.strip()]:
            if n.startswith('//'): n2=n.split('\n')[-1].strip()
            else: n2=n
            base=n2.replace('type ','').split(' as ')[0]
            if base not in cache[p] and base in home: moved.setdefault(home[base],[]).append(n2)
            else: keep.append(n)
        if not moved: return m.group(0)
        out=[]
        def line(v,target):
            ty=istype
            if not istype and all(x.startswith('type ') for x in v): ty='type '; v=[x[5:] for x in v]
            return '%s %s{ %s } from "%s";'%(kw,ty,', '.join(v),target)
        for k,v in moved.items():
            r=os.path.relpath(k,d)
            if not r.startswith('.'): r='./'+r
            out.append(line(v,r))
        if keep: out.append(line(keep,mod))
        return '\n'.join(out)
    t=re.sub(r'^(import|export) (type )?\{([^}]*)\} from "(\.[^"]*)";',fix,t,flags=re.M)
    if t!=o: open(f,'w').write(t); print(f)
