package org.sharewell;
public class Sharewell { }
