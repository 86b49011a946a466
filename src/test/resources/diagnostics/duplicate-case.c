int f(int a)
{
	switch (a) {
	case 1: return 1;
	case 2: return 2;
	case 1: return 3;
	case 1 + 1: return 4;
	default: return 5;
	default: return 6;
	}
}
