struct area { const unsigned long flags; unsigned long start; };
int f(struct area *a, const struct area *b, int *const p)
{
	a->flags |= 1;
	a->flags = 2;
	b->start = 3;
	p = 0;
	p++;
	*p = 1;
	a->flags++;
	--b->start;
	return 0;
}
