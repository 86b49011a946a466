#define TWO(a, b) a + b
#define NONE() 1
int f(void)
{
	return TWO(1) + TWO(1, 2, 3) + NONE(1);
}
