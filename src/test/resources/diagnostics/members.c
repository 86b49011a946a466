struct s { int value; struct { int inner; }; union { int u1; float u2; }; };
int f(struct s a, struct s *p, int i, int *q, struct unknown *u)
{
	a.valu; p->valeu; p->nothing; a->value; p.value; i.x; q->x; q.x; u->x; (*u).x; a.inner = p->u1;
	return 0;
}
