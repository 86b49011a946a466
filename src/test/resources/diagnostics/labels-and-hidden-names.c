static int hidden;
struct undefined;
int align = _Alignof(struct undefined);
int main(void)
{
	int hidden = 1;
	{
		extern int hidden;
		hidden = 2;
	}
	{
		__label__ a, a;
a:
		if (hidden)
			goto a;
	}
	goto *3;
	goto *1.5;
	return hidden;
}
