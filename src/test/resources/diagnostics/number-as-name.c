int 2fast;
int f(void)
{
	int 3d = 1;
	int a-b = 2;
	int x.y;
	return 09 + 0x + 1.2.3 + 0b2 + 12abc + 1e;
}
