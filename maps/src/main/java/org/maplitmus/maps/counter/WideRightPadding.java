package org.maplitmus.maps.counter;

/** Two 64-byte cache lines of bytes between the hot field and the next object on the heap. */
class WideRightPadding extends WideCount {
    byte right000, right001, right002, right003, right004, right005, right006, right007;
    byte right008, right009, right010, right011, right012, right013, right014, right015;
    byte right016, right017, right018, right019, right020, right021, right022, right023;
    byte right024, right025, right026, right027, right028, right029, right030, right031;
    byte right032, right033, right034, right035, right036, right037, right038, right039;
    byte right040, right041, right042, right043, right044, right045, right046, right047;
    byte right048, right049, right050, right051, right052, right053, right054, right055;
    byte right056, right057, right058, right059, right060, right061, right062, right063;
    byte right064, right065, right066, right067, right068, right069, right070, right071;
    byte right072, right073, right074, right075, right076, right077, right078, right079;
    byte right080, right081, right082, right083, right084, right085, right086, right087;
    byte right088, right089, right090, right091, right092, right093, right094, right095;
    byte right096, right097, right098, right099, right100, right101, right102, right103;
    byte right104, right105, right106, right107, right108, right109, right110, right111;
    byte right112, right113, right114, right115, right116, right117, right118, right119;
    byte right120, right121, right122, right123, right124, right125, right126, right127;
}
