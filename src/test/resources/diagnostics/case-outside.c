int f(int a)
{
	case 1: return 1;
	default: return 2;
	break;
	continue;
	return a;
}
