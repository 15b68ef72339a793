/// Names that try every letter of the Welsh alphabet; none has a mark, or an `ng` that is two letters.
enum SortNames {
  /// Places of Wales.
  static let places = """
    Aberaeron Aberaman Aberafan Abercarn Aberdâr Aberdaron Aberdaugleddau Aberdyfi Abererch Aberfan Abergele Aberhonddu
    Abermaw Aberporth Aberpennar Abersoch Abersychan Abertawe Aberteifi Abertyleri Aberystwyth Amlwch Amwythig Arberth
    Bagillt Bala Bedwas Beddau Beddgelert Bermo Bethesda Biwmares Blaenafon Blaenau Bodelwyddan Bodedern Bodffordd
    Borth Botwnnog Brechfa Brynaman Brynbuga Brymbo Bwcle Caeo Caerau Caerdydd Caerffili Caerfyrddin Caergwrle
    Caergybi Caerllion Caernarfon Caersws Caerwent Capel Carno Carmel Casllwchwr Casnewydd Castell Cefn Ceinewydd
    Ceredigion Cerrigydrudion Chwilog Chwitffordd Cilgerran Clydach Clynnog Coety Conwy Corris Corwen Crai Criccieth
    Crughywel Crymych Cwmafan Cwmbrân Cwmllynfell Cydweli Cynwyl Dafen Darowen Deganwy Deiniolen Dinas Dinbych
    Dolgellau Dolwyddelan Dowlais Drefach Dwygyfylchi Dyserth Ddôl Eglwyswrw Eifionydd Ewenni Felindre Felinheli Fenni
    Fochriw Ffestiniog Fflint Fforest Ffostrasol Ffynnongroyw Garndolbenmaen Gellifor Gelligaer Glanaman Glyn Glynebwy
    Gogarth Gorseinon Gresffordd Gwaelod Gwalchmai Gwersyllt Gwynedd Harlech Helygain Hirwaun Holt Hwlffordd Idole
    Johnston Lacharn Lecwith Lundain Llanandras Llanbedr Llanberis Llanbradach Llandaf Llanddewi Llandeilo Llandrindod
    Llandudno Llandwrog Llandysul Llanelli Llanelwy Llanerfyl Llanfairfechan Llanfyllin Llanidloes Llanrhaeadr Llanrwst
    Llansawel Llantrisant Llanuwchllyn Llanwrtyd Llanymddyfri Lledrod Llwynypia Llyn Llŷn Machynlleth Maerdy Maesteg
    Magwyr Malltraeth Merthyr Meifod Mold Môn Mostyn Mwmbwls Mynwy Nantgarw Nantlle Nantyglo Narberth Nedd Nefyn
    Niwbwrch Ogwen Owrtyn Pandy Penarlâg Penarth Pencoed Penfro Penllergaer Penmachno Penrhyn Pentraeth Pentyrch
    Philadelphia Phocle Pontardawe Pontypridd Porthaethwy Porthcawl Porthmadog Prestatyn Preseli Prion Pwllheli
    Pyle Quakers Queensferry Raglan Resolfen Risga Rogiet Rossett Ruabon Rudry Rhaeadr Rhayader Rheidol Rhiwabon
    Rhondda Rhosneigr Rhuddlan Rhuthun Rhydaman Rhyl Rhymni Saltney Sanclêr Seiont Senghennydd Silian Solfach Sili
    Sychdyn Taf Talgarth Talybont Tegryn Tonypandy Trallong Trawsfynydd Trefaldwyn Trefdraeth Treffynnon Treforys
    Tregaron Treorci Tryfan Tudweiliog Twyn Tyddewi Tywyn Thamisa Theale Uwchmynydd Valley Waunfawr Whitland Wrecsam
    Wdig Wyddfa Wylfa Ymwlch Ynysddu Ynyshir Ynysowen Ynys Ystradgynlais Ystrad Zion
    """
  /// Names of people, and pairs that differ by an accent or a capital alone.
  static let people = """
    Aled Alun Anest Angharad Aneurin Arwel Bedwyr Bethan Branwen Bronwen Bryn Cadi Cai Catrin Ceri Ceridwen Cerys
    Dafydd Dewi Delyth Dilys Dwynwen Ebrill Efa Eilir Eirlys Eleri Elen Elfed Elin Eluned Emrys Emyr Enfys Ffion Ffraid
    Fflur Gareth Gerallt Geraint Gethin Glenys Glesni Gruffudd Gruffydd Gwen Gwenan Gwenllian Gwilym Gwyn Haf Hafwen
    Heledd Huw Hywel Iago Ianto Idris Iestyn Ieuan Ifan Ifor Illtud Ioan Iolo Iorwerth Irfon Islwyn Lisabeth Lowri Luned
    Llewelyn Llinos Lleucu Llio Llywelyn Llŷr Mabli Macsen Madog Mair Maldwyn Mali Manon Mared Mari Megan Meinir
    Meleri Menna Mererid Mirain Moelwyn Morfudd Morgan Myfanwy Nain Nerys Nest Nia Non Olwen Owain Owen Peredur
    Prys Pryderi Pwyll Rhiannon Rhian Rhodri Rhun Rhydian Rhys Robat Saran Seren Siân Siôn Sioned Steffan Tegan Tegwen
    Tomos Trystan Tudur Urien Wyn Ynyr an ân gem gêm glan glân hun hŷn mor môr tan tân ty tŷ wyr ŵyr ch Ch CH ll Ll LL
    a á à â ä e é è ê ë i í ì î ï o ó ò ô ö u ú ù û ü w ẃ ẁ ŵ ẅ y ý ỳ ŷ ÿ
    """
}
